// Counts the time of an attempt down, says once that it is short, and goes on when it is up. The server decides; here it is
// only shown.
const MINUTE = 60;
let warned = false;
let over = false;

function secondsUntil(moment) {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}

/** When the time ends, and when nothing is taken any more, not even what was on its way then. */
function note(time) {
  time.end ??= Date.now() + time.dataset.seconds * 1000;
  time.refused ??= Date.now() + time.dataset.untilRefused * 1000;
}

function show(time, seconds) {
  const minutes = Math.floor(seconds / MINUTE);
  time.querySelector('[role=timer]').textContent = `${minutes}:${String(seconds % MINUTE).padStart(2, '0')} left`;
}

/** Sends what was chosen or typed; whether there was something. */
function sendGiven(form) {
  const given = form && new FormData(form);
  const sent = form && (given.get('answer') || given.get('sentence')) && form.checkValidity();
  if (sent) {
    form.requestSubmit();
  }
  return sent;
}

/** A page that asks gives way to what comes now; one that tells an answer stays. */
function goOn(form, time) {
  if (form) {
    location.assign(time.dataset.next);
  } else {
    location.reload();
  }
}

/** Where the time ends while the page is open, it is sent at once; a page that came afterwards may still be filled in. */
function end(time) {
  const form = document.querySelector('form.question');
  if (time.dataset.seconds > 0 && !time.tried) {
    time.tried = true;
    over = sendGiven(form);
  }
  if (!over && secondsUntil(time.refused) === 0) {
    over = true;
    goOn(form, time);
  }
}

function tick() {
  const time = document.getElementById('time');
  if (!time || over) {
    return;
  }
  note(time);
  const seconds = secondsUntil(time.end);
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
    end(time);
  }
}

// More time has come: the part of the page with the time is a new one.
document.addEventListener('htmx:afterSwap', (event) => {
  const time = document.getElementById('time');
  if (time && event.detail.target.id === 'time') {
    tick();
    const minutes = Math.ceil(secondsUntil(time.end) / MINUTE);
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
