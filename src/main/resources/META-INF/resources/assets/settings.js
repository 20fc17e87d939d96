// Suggests the browser's own time zone where none was chosen yet; the teacher still decides.
const zone = document.getElementById('timeZone');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && zone.value === '' && [...zone.options].some((option) => option.value === here)) {
  zone.value = here;
}
