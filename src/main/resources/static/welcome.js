// Puts the secret part of a one-time link, which no browser sends anywhere, into its field,
// and takes it out of the address, so that it stays in no history.
'use strict';
const code = location.hash.slice(1);
if (code) {
  document.getElementById('code').value = code;
  history.replaceState(null, '', location.pathname);
}
