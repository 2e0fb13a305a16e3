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

// An opened menu closes by a press elsewhere, by Escape, and when another one opens.
const closeMenus = (except) =>
  document.querySelectorAll('.zr-menu[open]').forEach((menu) => {
    if (menu !== except) {
      menu.open = false;
    }
  });
document.addEventListener('click', (event) => closeMenus(event.target.closest('.zr-menu')));
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' ? document.querySelector('.zr-menu[open]') : null;
  if (menu) {
    closeMenus(null);
    menu.querySelector('summary').focus();
  }
});

// A field that one choice asks for is shown with that choice only: data-when="field=value".
const showAsked = (form) =>
  form.querySelectorAll('[data-when]').forEach((part) => {
    const [field, value] = part.dataset.when.split('=');
    part.hidden = form.elements[field].value !== value;
  });
document.addEventListener('DOMContentLoaded', () =>
  document.querySelectorAll('form:has([data-when])').forEach((form) => {
    showAsked(form);
    form.addEventListener('change', () => showAsked(form));
  }),
);

// The summary of errors is read out and reached first.
document.addEventListener('DOMContentLoaded', () => {
  const summary = document.getElementById('error-summary');
  if (summary) {
    summary.focus();
  }
});
