// What was typed into a page's form outlives a sign-in that ended. It stays in this tab's memory, for the person who typed it,
// until the form is sent or left; passwords and files are never kept.
'use strict';

(function () {
  const PREFIX = 'zr-keep:';
  const FORMS = 'main form[method="post"]';
  const KEPT = 'input:not([type="hidden"]):not([type="password"]):not([type="file"]), select, textarea';
  const me = () => document.body.dataset.user || '';

  function forms() {
    return Array.from(document.querySelectorAll(FORMS)).filter((form) => !form.querySelector('input[type="password"]'));
  }

  function records() {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  }

  function read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch (failure) {
      return null;
    }
  }

  function keyOf(form) {
    return PREFIX + location.pathname + '#' + forms().indexOf(form);
  }

  function keep(form) {
    const values = Array.from(form.querySelectorAll(KEPT)).filter((one) => one.name).map((one) => ({
      name: one.name,
      value: one.value,
      checked: one.type === 'checkbox' || one.type === 'radio' ? one.checked : null
    }));
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify({ user: me(), ended: false, values: values }));
    } catch (failure) {
      // a full memory keeps nothing; the form still works
    }
  }

  function fill(form, values) {
    const seen = {};
    form.querySelectorAll(KEPT).forEach((one) => {
      const choice = one.type === 'checkbox' || one.type === 'radio';
      const same = values.filter((kept) => kept.name === one.name && (!choice || kept.value === one.value));
      const nth = choice ? 0 : (seen[one.name] = (seen[one.name] || 0) + 1) - 1;
      if (same[nth] && choice) {
        one.checked = same[nth].checked;
      } else if (same[nth]) {
        one.value = same[nth].value;
      }
    });
    form.dispatchEvent(new Event('change', { bubbles: true }));
    const field = form.querySelector('#matter, #title');
    if (field) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  function notice(text, link) {
    document.getElementById('kept-notice')?.remove();
    const note = document.createElement('div');
    note.id = 'kept-notice';
    note.className = 'alert alert-warning sticky-top';
    note.setAttribute('role', 'alert');
    note.append('▲ ' + text + ' ');
    if (link) {
      const to = document.createElement('a');
      to.className = 'alert-link';
      to.href = link.href;
      to.textContent = link.text;
      note.append(to);
    }
    document.getElementById('content').prepend(note);
    return note;
  }

  function begin() {
    const signIn = location.pathname.endsWith('/login');
    if (signIn) {
      const left = new URLSearchParams(location.search).has('out');
      records().forEach((key) => {
        const record = read(key);
        left || !record ? sessionStorage.removeItem(key)
          : sessionStorage.setItem(key, JSON.stringify(Object.assign(record, { ended: true })));
      });
      return;
    }
    if (!me()) {
      return;
    }
    // a form that was shown again with what is wrong stands at the address of its page
    const own = document.querySelector('form[data-page]');
    if (own && location.pathname !== own.dataset.page) {
      history.replaceState(null, '', own.dataset.page);
    }
    const again = location.hash === '#again';
    const here = new Map(forms().map((form) => [keyOf(form), form]));
    records().forEach((key) => {
      const record = read(key);
      const mine = record && record.user === me();
      if (mine && (record.ended || again) && here.has(key)) {
        fill(here.get(key), record.values);
        keep(here.get(key));
        notice('登录曾中断，刚才没有提交成功。您填写的内容已恢复，请核对后再提交；附件须重新选择。').scrollIntoView({ block: 'nearest' });
      } else if (!mine || !record.ended || forms().length > 0) {
        sessionStorage.removeItem(key);
      }
    });
    if (again) {
      history.replaceState(null, '', location.pathname + location.search);
    }
  }

  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form && me() && forms().includes(form)) {
      form.dataset.typed = 'true';
      keep(form);
    }
  });

  // a form shown again with what is wrong was filled by the server; it is kept when it is sent
  document.addEventListener('submit', (event) => {
    if (me() && forms().includes(event.target)) {
      keep(event.target);
    }
  });

  // A suggestion that finds the sign-in ended must not take the page away from who is typing.
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status === 401 && document.querySelector('form[data-typed]')) {
      event.preventDefault();
      notice('登录已过期。您填写的内容仍在本页，', { href: location.href, text: '重新登录后继续填写' });
    }
  });

  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', begin) : begin();
})();
