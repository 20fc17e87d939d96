// A file can be dropped anywhere on the form, and reading a long one says that it goes on.
const form = document.querySelector('form.intake');
const file = document.getElementById('file');
if (form && file) {
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer.types.includes('Files')) {
      event.preventDefault();
      form.classList.add('dropping');
    }
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('dropping');
    if (event.dataTransfer.files.length) {
      event.preventDefault();
      file.files = event.dataTransfer.files;
      file.focus();
    }
  });
  form.addEventListener('submit', () => {
    document.getElementById('reading').textContent = 'Reading …';
  });
}
