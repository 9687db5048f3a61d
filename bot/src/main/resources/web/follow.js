// Keeps the newest message in sight, marks the story that plays, and empties a form that was sent.
(function () {
  'use strict';
  function follow() {
    document.querySelectorAll('[data-follow]').forEach(function (pane) {
      pane.scrollTop = pane.scrollHeight;
    });
    var bar = document.querySelector('[data-now]');
    document.querySelectorAll('[data-story]').forEach(function (button) {
      var now = bar !== null && bar.dataset.now === button.dataset.story;
      button.setAttribute('aria-current', now ? 'true' : 'false');
    });
  }
  document.addEventListener('htmx:sseMessage', follow);
  document.addEventListener('htmx:sseBeforeMessage', function (event) {
    // Whoever writes a reason is not disturbed.
    var pane = event.target;
    var at = document.activeElement;
    if (pane.id === 'staff' && pane.contains(at) && at.name === 'input' && at.value !== '') {
      event.preventDefault();
    }
  });
  document.addEventListener('htmx:beforeSend', function () {
    // What was written is on its way: now the pane may change.
    if (document.activeElement !== null && document.activeElement.closest('#staff') !== null) {
      document.activeElement.blur();
    }
  });
  document.addEventListener('htmx:afterRequest', function (event) {
    if (event.target.matches('[data-clear]') && event.detail.successful) {
      var text = event.target.querySelector('[name=text]');
      text.value = '';
      text.focus();
    }
    if (event.target.closest('details') !== null) {
      event.target.closest('details').open = false;
    }
  });
  follow();
})();
