// Counts the time of an attempt down, says once that it is short, and goes on when it is up. The server decides; here it is
// only shown.
const MINUTE = 60;
let warned = false;
let over = false;

function secondsLeft(time) {
  time.end ??= Date.now() + time.dataset.seconds * 1000;
  return Math.max(0, Math.ceil((time.end - Date.now()) / 1000));
}

function show(time, seconds) {
  const minutes = Math.floor(seconds / MINUTE);
  time.querySelector('[role=timer]').textContent = `${minutes}:${String(seconds % MINUTE).padStart(2, '0')} left`;
}

// What was chosen or typed is sent; the server still takes it for a few seconds.
function goOn(time) {
  const form = document.querySelector('form.question');
  const given = form && new FormData(form);
  if (form && (given.get('answer') || given.get('sentence')) && form.checkValidity()) {
    form.requestSubmit();
  } else {
    location.assign(time.dataset.next);
  }
}

function tick() {
  const time = document.getElementById('time');
  if (!time || over) {
    return;
  }
  const seconds = secondsLeft(time);
  show(time, seconds);
  const short = seconds <= MINUTE;
  if (short && !warned) {
    const more = document.getElementById('more-time') ? ', or take more time' : '';
    const left = seconds === MINUTE ? 'One minute' : 'Less than a minute';
    document.getElementById('time-said').textContent = `${left} is left. Send your answer${more}.`;
  } else if (!short && warned) {
    document.getElementById('time-said').textContent = '';
  }
  warned = short;
  if (seconds === 0) {
    over = true;
    goOn(time);
  }
}

// More time has come: the part of the page with the time is a new one.
document.addEventListener('htmx:afterSwap', (event) => {
  const time = document.getElementById('time');
  if (time && event.detail.target.id === 'time') {
    tick();
    const minutes = Math.ceil(secondsLeft(time) / MINUTE);
    document.getElementById('time-said').textContent = `Now ${minutes} minutes are left.`;
  }
});
// A page that comes back from memory has missed what happened since.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    location.reload();
  }
});
tick();
setInterval(tick, 500);
