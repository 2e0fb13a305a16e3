// Draws a process and the way a case took with bpmn-js into [data-diagram]; also into fragments that htmx brings later.
(function () {
  'use strict';

  const BASE = new URL('..', document.currentScript.src);
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
    library = library || Promise.all(['css/viewers.css', 'vendor/bpmn-js/diagram-js.css', 'vendor/bpmn-js/bpmn-js.css',
      'vendor/bpmn-js/bpmn-viewer.js'].map(load));
    return library;
  }

  function words(text) {
    return (text || '').split(/\s+/).filter(Boolean);
  }

  function button(label, sign, act) {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'btn btn-sm btn-outline-secondary';
    one.textContent = sign + ' ' + label;
    one.addEventListener('click', act);
    return one;
  }

  function legend() {
    const list = document.createElement('ul');
    list.className = 'list-inline small mb-1 zh-legend';
    [['done', '✓', '已办理'], ['active', '▶', '正在办理'], ['open', '', '未经过']].forEach(([kind, sign, text]) => {
      const item = document.createElement('li');
      const mark = document.createElement('span');
      item.className = 'list-inline-item';
      mark.className = 'zh-mark zh-mark-' + kind;
      mark.textContent = sign;
      mark.setAttribute('aria-hidden', 'true');
      item.append(mark, ' ' + text);
      list.append(item);
    });
    return list;
  }

  function badge(kind, sign) {
    const mark = document.createElement('span');
    mark.className = 'zh-mark zh-mark-' + kind;
    mark.textContent = sign;
    return mark;
  }

  function mark(viewer, ids, kind, sign) {
    const registry = viewer.get('elementRegistry');
    ids.forEach(id => {
      const element = registry.get(id);
      if (!element) {
        return;
      }
      viewer.get('canvas').addMarker(id, 'zh-' + kind);
      if (!element.waypoints && element.type !== 'label') {
        viewer.get('overlays').add(id, { position: { top: -11, left: -11 }, html: badge(kind, sign) });
      }
    });
  }

  async function mount(place) {
    place.dataset.mounted = 'true';
    const bar = document.createElement('div');
    const box = document.createElement('div');
    bar.className = 'btn-group mb-1';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', '流程图显示');
    box.className = 'zh-canvas';
    try {
      const answers = await Promise.all([
        fetch(place.dataset.diagram, { credentials: 'same-origin', headers: { Accept: 'application/xml, text/xml, */*' } }),
        ready()]);
      if (!answers[0].ok) {
        throw new Error(String(answers[0].status));
      }
      const xml = await answers[0].text();
      place.append(legend(), bar, box);
      // the wheel goes on scrolling the page; zooming is what the buttons and the keyboard are for
      const viewer = new window.BpmnJS({ container: box, additionalModules: [{ zoomScroll: ['value', {}] }] });
      await viewer.importXML(xml);
      const canvas = viewer.get('canvas');
      const fit = () => {
        canvas.zoom('fit-viewport', 'auto');
        if (canvas.zoom() > 1) {
          canvas.zoom(1, 'auto');
        }
      };
      const step = factor => canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
      const active = words(place.dataset.active);
      mark(viewer, words(place.dataset.done).filter(id => !active.includes(id)), 'done', '✓');
      mark(viewer, active, 'active', '▶');
      bar.append(button('放大', '＋', () => step(1.25)), button('缩小', '－', () => step(0.8)), button('看全图', '⤢', fit));
      const svg = box.querySelector('svg');
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', (place.getAttribute('aria-label') || '流程图') + '。可用方向键移动画面；经过的步骤另有文字清单。');
      fit();
      place.dataset.ready = 'true';
    } catch (failure) {
      place.textContent = '流程图暂时无法显示，请查看文字步骤或稍后刷新。';
      place.classList.add('alert', 'alert-warning');
      place.setAttribute('role', 'alert');
    }
  }

  function start() {
    document.querySelectorAll('[data-diagram]:not([data-mounted])').forEach(mount);
  }

  document.addEventListener('htmx:afterSettle', start);
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
