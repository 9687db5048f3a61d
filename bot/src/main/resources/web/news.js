// Looks for news now and then and changes the page only where there are some. Nobody who types, has a form
// open or marks words is disturbed: a line then says that there is something new.
(function () {
  'use strict';
  var note = document.getElementById('news');
  var meta = document.querySelector('meta[name=version]');
  var version = meta === null ? '' : meta.content;
  var kept = null;
  function main() {
    return document.getElementById('main');
  }
  function busy() {
    var at = document.activeElement;
    var typing = at !== null && main().contains(at) && at.matches('input:not([type=hidden])');
    return typing || !document.getSelection().isCollapsed || main().querySelector('details[open]') !== null;
  }
  // The same place in the page as it will be: elements have no names of their own.
  function name(element) {
    return element.tagName + ' ' + (element.getAttribute('href') || '') + ' ' + element.textContent.trim();
  }
  function alike(named) {
    return Array.from(main().querySelectorAll('a, button, summary, [tabindex]')).filter(function (each) {
      return name(each) === named;
    });
  }
  function keep() {
    var at = document.activeElement;
    var focused = at !== null && main().contains(at) ? name(at) : null;
    return {
      focused: focused,
      nth: focused === null ? 0 : alike(focused).indexOf(at),
      left: Array.from(main().querySelectorAll('.wide, figure')).map(function (each) { return each.scrollLeft; }),
      top: window.scrollY
    };
  }
  function restore(was) {
    main().querySelectorAll('.wide, figure').forEach(function (each, i) { each.scrollLeft = was.left[i] || 0; });
    if (was.focused !== null) {
      var same = alike(was.focused)[was.nth];
      if (same !== undefined) {
        same.focus({ preventScroll: true });
      }
    }
    window.scrollTo(window.scrollX, was.top);
  }
  document.addEventListener('htmx:configRequest', function (event) {
    event.detail.headers['X-Version'] = version;
  });
  document.addEventListener('htmx:beforeRequest', function (event) {
    if (document.hidden || (!note.hidden && busy())) {
      event.preventDefault();
    }
  });
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.xhr.status !== 200) {
      return;
    }
    if (busy()) {
      event.detail.shouldSwap = false;
      note.hidden = false;
      return;
    }
    version = event.detail.xhr.getResponseHeader('X-Version') || '';
    kept = keep();
  });
  document.addEventListener('htmx:afterSwap', function () {
    note.hidden = true;
    if (kept !== null) {
      restore(kept);
      kept = null;
    }
  });
  // Whoever is signed out, or of the team no more, must not go on seeing what stood here.
  document.addEventListener('htmx:responseError', function (event) {
    if ([401, 403, 404].includes(event.detail.xhr.status)) {
      location.reload();
    }
  });
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden) {
      htmx.trigger(main(), 'look');
    }
  });
})();
