// Draws the form of a task with form-js into [data-form] and sends the answer. What was typed is never lost.
(function () {
  'use strict';

  const BASE = new URL('..', document.currentScript.src);

  // The library speaks English only; these are its own words.
  const WORDS = {
    'Select': '请选择',
    'Search': '输入文字查找',
    'No results': '没有符合的选项',
    'All values selected': '已全部选择',
    'Nothing to show.': '没有内容',
    'No content to show.': '没有内容',
    'Browse': '选择文件',
    'No files selected': '未选择文件',
    'Increment': '增加',
    'Decrement': '减少',
    'Remove tag': '移除',
    'Add new': '增加一项',
    'Show all': '全部显示',
    'Show less': '收起',
    'Previous page': '上一页',
    'Next page': '下一页',
    'Date and time must both be entered.': '日期和时间须一并填写。',
    'yyyy/mm/dd': '年/月/日',
    'hh:mm': '时:分',
    'hh:mm --': '时:分',
    'Invalid date': '日期无效'
  };
  const SENTENCES = [
    [/^Field is required\.$/, () => '必填。'],
    [/^Value is not a number\.$/, () => '请填写数字。'],
    [/^Value is expected to be an integer\.$/, () => '请填写整数。'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, m => `最多填写 ${m[1]} 位小数。`],
    [/two nearest valid values are (\S+) and (\S+)\.$/, m => `请填写有效数值，最接近的是 ${m[1]} 和 ${m[2]}。`],
    [/^Field must match pattern /, () => '格式不符合要求。'],
    [/^Field must have minimum value of (.+)\.$/, m => `不得小于 ${m[1]}。`],
    [/^Field must have maximum value of (.+)\.$/, m => `不得大于 ${m[1]}。`],
    [/^Field must have minimum length of (.+)\.$/, m => `至少填写 ${m[1]} 个字。`],
    [/^Field must have maximum length of (.+)\.$/, m => `最多填写 ${m[1]} 个字。`],
    [/^(Min|Max) validation value is not a valid number\.$/, () => '请填写数字。'],
    [/phone number/, () => '请填写有效的电话号码。'],
    [/^Field must be a valid email\.$/, () => '请填写有效的电子邮箱。'],
    [/^(\d+) files? selected$/, m => `已选择 ${m[1]} 个文件`],
    [/^Remove list item (\d+)$/, m => `移除第 ${m[1]} 项`],
    [/^Click to sort by (.+) descending$/, m => `按${m[1]}从大到小排列`],
    [/^Click to sort by (.+) ascending$/, m => `按${m[1]}从小到大排列`],
    [/^Click to remove sorting$/, () => '取消排列'],
    [/^Download (.+)$/, m => `下载 ${m[1]}`]
  ];
  const FAILURES = {
    network: '没有连上服务器，内容尚未提交。您填写的内容仍在本页，请检查网络后再次提交。',
    session: '登录已失效或无权办理，内容尚未提交。您填写的内容仍在本页：请在新窗口重新登录，回到本页再次提交。',
    absent: '该待办事项不存在或不由您办理，内容没有提交。',
    gone: '已由他人办理，内容没有提交。',
    large: '填写的内容过长，内容尚未提交。请删减后再次提交。',
    server: '系统暂时无法处理，内容尚未提交。您填写的内容仍在本页，请稍后再次提交。'
  };

  function chinese(text) {
    const trimmed = text.trim();
    if (Object.prototype.hasOwnProperty.call(WORDS, trimmed)) {
      return text.replace(trimmed, WORDS[trimmed]);
    }
    for (const [pattern, say] of SENTENCES) {
      const match = pattern.exec(trimmed);
      if (match) {
        return say(match);
      }
    }
    return text;
  }

  function translate(root) {
    const speak = node => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = chinese(node.data);
        if (text !== node.data) {
          node.data = text;
        }
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        for (const name of ['placeholder', 'aria-label', 'title', 'alt']) {
          const before = node.getAttribute(name);
          const after = before && chinese(before);
          if (before && after !== before) {
            node.setAttribute(name, after);
          }
        }
        node.childNodes.forEach(speak);
      }
    };
    speak(root);
    new MutationObserver(changes => changes.forEach(change => {
      change.type === 'childList' ? change.addedNodes.forEach(speak) : speak(change.target);
    })).observe(root, { subtree: true, childList: true, characterData: true, attributes: true,
      attributeFilter: ['placeholder', 'aria-label', 'title', 'alt'] });
  }

  // Dates are written the Chinese way whatever the browser's own language is.
  function chineseDates() {
    const Native = Intl.DateTimeFormat;
    const Chinese = function (locale, options) {
      return new Native(locale === undefined || locale === 'default' ? 'zh-CN' : locale, options);
    };
    Chinese.prototype = Native.prototype;
    Chinese.supportedLocalesOf = Native.supportedLocalesOf;
    Intl.DateTimeFormat = Chinese;
    if (window.flatpickr) {
      const months = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(m => m + '月');
      window.flatpickr.localize({
        weekdays: { shorthand: ['日', '一', '二', '三', '四', '五', '六'],
          longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] },
        months: { shorthand: months, longhand: months },
        firstDayOfWeek: 1,
        ordinal: () => '日',
        rangeSeparator: ' 至 ',
        weekAbbreviation: '周',
        scrollTitle: '滚动切换',
        toggleTitle: '点击切换',
        yearAriaLabel: '年',
        monthAriaLabel: '月',
        hourAriaLabel: '时',
        minuteAriaLabel: '分',
        amPM: ['上午', '下午'],
        time_24hr: true
      });
    }
  }

  function load(path) {
    const sheet = /\.css$/.test(path);
    return new Promise((resolve, reject) => {
      const tag = document.createElement(sheet ? 'link' : 'script');
      tag.onload = resolve;
      tag.onerror = () => reject(new Error(path));
      if (sheet) {
        tag.rel = 'stylesheet';
      }
      tag[sheet ? 'href' : 'src'] = new URL(path, BASE).href;
      document.head.appendChild(tag);
    });
  }

  function json(id) {
    const block = document.getElementById(id);
    return block ? JSON.parse(block.textContent) : {};
  }

  function token(page, place) {
    const meta = name => {
      const tag = page.querySelector(`meta[name="${name}"]`);
      return tag && tag.content;
    };
    return { header: meta('_csrf_header') || place.dataset.csrfHeader, value: meta('_csrf') || place.dataset.csrf };
  }

  function mount(place) {
    const alert = document.createElement('div');
    const box = document.createElement('div');
    const status = document.createElement('p');
    alert.tabIndex = -1;
    alert.hidden = true;
    alert.className = 'alert alert-danger';
    alert.setAttribute('role', 'alert');
    status.setAttribute('role', 'status');
    status.className = 'visually-hidden';
    place.append(alert, box, status);

    const schema = json(place.dataset.schemaId);
    if (!hasSubmit(schema.components)) {
      schema.components = (schema.components || []).concat({ type: 'button', action: 'submit', label: '提交', id: 'Button_Submit' });
    }
    // without debounce: a late change of another field would throw away what was typed in the last 300 ms
    const form = new window.FormViewer.Form({ container: box, debounce: false });
    const validator = form.get('validator');
    for (const method of ['validateFieldInstance', 'validateField']) {
      const original = validator[method].bind(validator);
      validator[method] = (...given) => original(...given).map(chinese);
    }
    translate(box);

    let sending = false;
    let stale = false;

    const buttons = () => box.querySelectorAll('button[type="submit"]');
    const busy = on => {
      sending = on;
      status.textContent = on ? '正在提交' : '';
      box.setAttribute('aria-busy', String(on));
      buttons().forEach(button => {
        button.disabled = on;
        button.classList.toggle('zh-busy', on);
      });
    };

    const fields = () => form.get('formFieldRegistry').getAll();
    const focusable = 'input, select, textarea, button, [tabindex]';
    const control = id => {
      const name = CSS.escape(id);
      const found = Array.from(box.querySelectorAll(`[id^="fjs-form-"][id$="-${name}"], [id^="fjs-form-"][id*="-${name}-"]`));
      return found.find(one => one.matches(focusable)) || found.map(one => one.querySelector(focusable)).find(Boolean);
    };
    const labelOf = field => [field.label, field.dateLabel, field.timeLabel, field.key]
      .find(label => typeof label === 'string' && label && label[0] !== '=');

    function say(title, lines, link) {
      alert.textContent = '';
      const heading = document.createElement('p');
      heading.className = 'mb-1 fw-semibold';
      heading.textContent = '⚠ ' + title;
      alert.append(heading);
      if (lines && lines.length) {
        const list = document.createElement('ul');
        list.className = 'mb-0';
        lines.forEach(line => {
          const item = document.createElement('li');
          const target = line.field && control(line.field.id);
          if (target) {
            const to = document.createElement('a');
            target.id = target.id || 'fjs-field-' + line.field.id;
            to.href = '#' + target.id;
            to.className = 'alert-link';
            to.textContent = line.text;
            to.addEventListener('click', event => {
              event.preventDefault();
              control(line.field.id).focus();
            });
            item.append(to);
          } else {
            item.textContent = line.text;
          }
          list.append(item);
        });
        alert.append(list);
      }
      if (link) {
        const to = document.createElement('a');
        to.href = link.href;
        to.textContent = link.text;
        to.className = 'alert-link';
        if (link.blank) {
          to.target = '_blank';
        }
        alert.append(to);
      }
      alert.hidden = false;
      alert.focus();
      alert.scrollIntoView({ block: 'nearest' });
    }

    function sayErrors(title, errors) {
      const lines = [];
      const shown = {};
      errors.forEach(error => {
        const name = error.field || (error.pointer || '').replace(/^\//, '').split('/')[0];
        const field = fields().find(one => one.key === name);
        if (field) {
          (shown[field.id] = shown[field.id] || []).push(error.message);
        }
        lines.push({ field: field, text: field ? `${labelOf(field)}：${error.message}` : error.message });
      });
      form._setState({ errors: shown });
      requestAnimationFrame(() => say(title, lines));
    }

    async function freshToken() {
      if (stale) {
        const answer = await fetch(location.href, { credentials: 'same-origin', redirect: 'manual' });
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          return token(page, page.querySelector('[data-form]') || place);
        }
      }
      return token(document, place);
    }

    async function send(data) {
      const csrf = await freshToken();
      const headers = { 'Content-Type': 'application/json', 'Accept': 'application/json, application/problem+json',
        'X-Requested-With': 'XMLHttpRequest' };
      if (csrf.header && csrf.value) {
        headers[csrf.header] = csrf.value;
      }
      return fetch(place.dataset.action, { method: 'POST', credentials: 'same-origin', redirect: 'manual', headers: headers,
        body: JSON.stringify(data) });
    }

    async function tell(answer) {
      const problem = await answer.json().catch(() => ({}));
      const list = { href: new URL('tasks', BASE).href, text: '返回待办' };
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
        stale = true;
        say(FAILURES.session, null, { href: new URL('login', BASE).href, text: '重新登录（新窗口）', blank: true });
      } else if (problem.errors && problem.errors.length) {
        sayErrors(problem.detail || '填写有误，请改正后重新提交', problem.errors);
      } else if (answer.status === 409) {
        say(problem.detail || FAILURES.gone, null, list);
      } else if (answer.status === 404) {
        say(FAILURES.absent, null, list);
      } else if (answer.status === 413) {
        say(FAILURES.large);
      } else {
        say(answer.status < 500 && problem.detail || FAILURES.server);
      }
    }

    form.on('submit', async event => {
      if (sending) {
        return;
      }
      const wrong = Object.keys(event.errors || {});
      if (wrong.length) {
        const lines = fields().filter(field => wrong.includes(field.id)).map(field => {
          const first = [].concat(Object.values(event.errors[field.id])).flat(3)[0];
          return { field: field, text: `${labelOf(field)}：${first}` };
        });
        requestAnimationFrame(() => say(`有 ${lines.length} 处填写有误，请改正后重新提交`, lines));
        return;
      }
      alert.hidden = true;
      busy(true);
      try {
        const answer = await send(event.data);
        if (answer.ok) {
          const done = await answer.json();
          location.assign(done.next);
          return;
        }
        busy(false);
        await tell(answer);
      } catch (failure) {
        busy(false);
        say(FAILURES.network);
      }
    });

    form.importSchema(schema, json(place.dataset.valuesId)).then(() => {
      place.dataset.ready = 'true';
    }, () => say('表单暂时无法显示，请刷新本页或联系管理员。'));
  }

  function hasSubmit(components) {
    return (components || []).some(one =>
      one.type === 'button' && one.action !== 'reset' || hasSubmit(one.components));
  }

  function start() {
    const places = document.querySelectorAll('[data-form]');
    if (places.length === 0) {
      return;
    }
    Promise.all([load('vendor/form-js/form-js.css'), load('css/viewers.css'), load('vendor/form-js/form-viewer.js')]).then(() => {
      chineseDates();
      places.forEach(mount);
    }, () => places.forEach(place => {
      place.textContent = '表单暂时无法显示，请刷新本页或联系管理员。';
      place.className = 'alert alert-danger';
    }));
  }

  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
