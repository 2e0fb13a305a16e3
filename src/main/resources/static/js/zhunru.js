// Makes plain forms smoother; every page works without it.
'use strict';

// A form is sent once: a second click while the answer is on its way does nothing.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
});

// A page fetched from the browser's memory may be sent again.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

// On a narrow screen the menu shows where we are.
document.addEventListener('DOMContentLoaded', () => {
  const here = document.querySelector('.zr-nav [aria-current]');
  if (here && here.offsetLeft + here.offsetWidth > here.closest('.zr-nav').clientWidth) {
    here.closest('.zr-nav').scrollLeft = here.offsetLeft - 16;
  }
});

// The summary of errors is read out and reached first.
document.addEventListener('DOMContentLoaded', () => {
  const summary = document.getElementById('error-summary');
  if (summary) {
    summary.focus();
  }
});
