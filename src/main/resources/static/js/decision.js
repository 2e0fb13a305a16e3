// Draws connected decision tables with dmn-js into [data-decision-file]; the rows in data-rules are marked as matched.
(function () {
  'use strict';

  const BASE = new URL('..', document.currentScript.src);
  const WORDS = {
    'View DRD': '查看关系图',
    'Hit policy': '命中方式',
    'Hit policy:': '命中方式：',
    'Unique': '唯一命中',
    'First': '首个命中',
    'Any': '任一命中',
    'Priority': '按优先级',
    'Rule order': '按行次序',
    'Output order': '按结果次序',
    'Collect': '全部命中',
    'Collect (Count)': '命中计数',
    'Collect (Sum)': '命中合计',
    'Collect (Min)': '命中最小值',
    'Collect (Max)': '命中最大值',
    'When': '当',
    'And': '且',
    'Then': '则',
    'Annotation': '说明',
    'Annotations': '说明',
    'Input': '输入',
    'Output': '输出',
    'Variable name': '结果名称',
    'Variable name:': '结果名称：',
    'Variable type': '结果类型',
    'Variable type:': '结果类型：',
    'Expression language': '表达式语言',
    'Expression language:': '表达式语言：',
    'string': '文本',
    'boolean': '是否',
    'number': '数字',
    'integer': '整数',
    'long': '整数',
    'double': '数字',
    'date': '日期',
    'Open decision table': '打开决策表',
    'Open literal expression': '打开计算式'
  };
  let library;

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

  function ready() {
    library = library || Promise.all(['css/viewers.css', 'vendor/dmn-js/diagram-js.css', 'vendor/dmn-js/dmn-js-shared.css',
      'vendor/dmn-js/dmn-js-drd.css', 'vendor/dmn-js/dmn-js-decision-table.css',
      'vendor/dmn-js/dmn-js-literal-expression.css', 'vendor/dmn-js/dmn-viewer.js'].map(load));
    return library;
  }

  function chinese(text) {
    const trimmed = text.trim();
    return Object.prototype.hasOwnProperty.call(WORDS, trimmed) ? text.replace(trimmed, WORDS[trimmed]) : text;
  }

  const FLAGS = { 'true': '是', 'false': '否', 'true,false': '是、否', 'not(true)': '非“是”', 'not(false)': '非“否”' };

  // Codes of the model become words where the page gives them: a JSON block of code to word, named by data-words-id.
  function reader(words) {
    return (text, incell) => {
      const trimmed = text.trim();
      if (Object.prototype.hasOwnProperty.call(FLAGS, trimmed)) {
        return FLAGS[trimmed];
      }
      const coded = text.replace(/"([A-Z][A-Z0-9_]+)"/g, (whole, code) => words[code] || whole);
      return incell ? coded : chinese(coded);
    };
  }

  function translate(root, read) {
    const speak = node => {
      if (node.nodeType === Node.TEXT_NODE) {
        const parent = node.parentElement;
        if (parent && !parent.closest('svg')) {
          const text = read(node.data, parent.closest('tbody'));
          if (text !== node.data) {
            node.data = text;
          }
        }
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const title = node.getAttribute('title');
        if (title && chinese(title) !== title) {
          node.setAttribute('title', chinese(title));
          node.setAttribute('aria-label', chinese(title));
        } else if (title && /^[A-Za-z]/.test(title) && !node.closest('a')) {
          node.removeAttribute('title');
        }
        node.childNodes.forEach(speak);
      }
    };
    speak(root);
    new MutationObserver(changes => changes.forEach(change => {
      change.type === 'childList' ? change.addedNodes.forEach(speak) : speak(change.target);
    })).observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['title'] });
  }

  function button(text, act) {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'btn btn-sm btn-outline-secondary';
    one.textContent = text;
    one.addEventListener('click', act);
    return one;
  }

  function highlight(box, rules) {
    rules.forEach(rule => {
      const cell = box.querySelector(`tbody [data-element-id="${CSS.escape(rule)}"]`);
      const row = cell && cell.closest('tr');
      if (row && !row.classList.contains('zh-hit')) {
        row.classList.add('zh-hit');
        const mark = document.createElement('span');
        mark.className = 'zh-hit-mark';
        mark.textContent = '✓ 命中';
        row.querySelector('td').append(mark);
      }
    });
  }

  async function mount(place) {
    place.dataset.mounted = 'true';
    const rules = (place.dataset.rules || '').split(/[\s,]+/).filter(Boolean);
    const nav = document.createElement('div');
    const box = document.createElement('div');
    nav.className = 'd-flex flex-wrap gap-1 mb-1';
    nav.setAttribute('role', 'group');
    nav.setAttribute('aria-label', '选择决策表');
    box.className = 'zh-canvas zh-decision';
    try {
      const answers = await Promise.all([
        fetch(place.dataset.decisionFile, { credentials: 'same-origin', headers: { Accept: 'application/xml, text/xml, */*' } }),
        ready()]);
      if (!answers[0].ok) {
        throw new Error(String(answers[0].status));
      }
      const xml = await answers[0].text();
      place.append(nav, box);
      const block = document.getElementById(place.dataset.wordsId);
      translate(box, reader(block ? JSON.parse(block.textContent) : {}));
      const speech = { additionalModules: [{ translate: ['value', chinese] }] };
      const viewer = new window.DmnJS({
        container: box, decisionTable: speech, literalExpression: speech,
        drd: { additionalModules: [{ translate: ['value', chinese], zoomScroll: ['value', {}] }] }
      });
      await viewer.importXML(xml, { open: false });
      const views = viewer.getViews();
      const buttons = views.map(view => {
        const name = view.type === 'drd' ? '关系图' : view.element.name || view.element.id;
        const one = button(name, () => viewer.open(view));
        nav.append(one);
        return one;
      });
      const canvas = () => viewer.getActiveViewer().get('canvas');
      const zoom = document.createElement('div');
      zoom.className = 'btn-group mb-1';
      zoom.setAttribute('role', 'group');
      zoom.setAttribute('aria-label', '关系图显示');
      const step = factor => canvas().zoom(Math.min(4, Math.max(0.2, canvas().zoom() * factor)), 'auto');
      const fit = () => {
        canvas().zoom('fit-viewport', 'auto');
        if (canvas().zoom() > 1) {
          canvas().zoom(1, 'auto');
        }
      };
      zoom.append(button('＋ 放大', () => step(1.25)), button('－ 缩小', () => step(0.8)), button('⤢ 看全图', fit));
      nav.after(zoom);
      const shown = () => {
        const view = viewer.getActiveView();
        views.forEach((one, n) => {
          const current = view && one.element === view.element && one.type === view.type;
          buttons[n].classList.toggle('active', current);
          buttons[n].setAttribute('aria-pressed', String(current));
        });
        box.classList.toggle('zh-table', view.type !== 'drd');
        zoom.hidden = view.type !== 'drd';
        if (view.type === 'drd') {
          fit();
          const svg = box.querySelector('.dmn-drd-container svg');
          svg.setAttribute('role', 'img');
          svg.setAttribute('aria-label', '决策表关系图');
        } else {
          highlight(box, rules);
        }
      };
      viewer.on('views.changed', () => requestAnimationFrame(shown));
      const wanted = views.find(view => view.element.id === place.dataset.decision && view.type !== 'drd');
      const first = rules.length ? wanted : views.find(view => view.type === 'drd');
      await viewer.open(first || wanted || views[0]);
      shown();
      place.dataset.ready = 'true';
    } catch (failure) {
      place.textContent = '决策表图暂时无法显示，请查看文字说明或稍后刷新。';
      place.classList.add('alert', 'alert-warning');
      place.setAttribute('role', 'alert');
    }
  }

  function start() {
    document.querySelectorAll('[data-decision-file]:not([data-mounted])').forEach(mount);
  }

  document.addEventListener('htmx:afterSettle', start);
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
