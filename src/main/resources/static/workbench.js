// Turns the text area of a chapter into an editor: highlighting, completion, mistakes under their lines
// while typing, and saving by itself. Without it, the text area and its buttons do the same, less comfortably.
'use strict';

const form = document.getElementById('chapter-form');
const area = document.getElementById('text');
const told = form.dataset;
const byId = (id) => document.getElementById(id);
const fill = (text, ...values) => text.replace(/\{(\d)}/g, (gap, at) => values[at]);

function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

// --- the editor -------------------------------------------------------------------------------------------

ace.config.set('useStrictCSP', true);
ace.define('ace/mode/plumbline', (require, exports) => {
  const oop = require('ace/lib/oop');
  const TextMode = require('ace/mode/text').Mode;
  const Highlighting = require('ace/mode/text_highlight_rules').TextHighlightRules;
  function Rules() {
    this.$rules = {
      start: [
        {token: 'comment', regex: /^\s*\/\/.*$/},
        {token: 'keyword', regex: /^\s*(?:chapter|stratum|rule|when|then|end|Because|Source)\b/},
        {token: 'string', regex: /"/, next: 'quoted'},
        {token: 'constant', regex: /\[[a-z0-9-]*]/},
      ],
      quoted: [
        {token: 'constant', regex: /\[[a-z0-9-]*]/},
        {token: 'string', regex: /"|$/, next: 'start'},
        {defaultToken: 'string'},
      ],
    };
  }
  oop.inherits(Rules, Highlighting);
  function Mode() {
    this.HighlightRules = Rules;
    this.lineCommentStart = '//';
    this.$id = 'ace/mode/plumbline';
  }
  oop.inherits(Mode, TextMode);
  exports.Mode = Mode;
});
ace.define('ace/theme/plumbline', (require, exports) => {
  exports.isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  exports.cssClass = 'ace-plumbline';
});

const place = byId('editor');
place.hidden = false;
const editor = ace.edit(place, {
  mode: 'ace/mode/plumbline', theme: 'ace/theme/plumbline', value: area.value, fontSize: '0.9375rem',
  enableKeyboardAccessibility: true, useWorker: false, tabSize: 2, useSoftTabs: true, wrap: true, indentedSoftWrap: false,
  showPrintMargin: false, showFoldWidgets: false, displayIndentGuides: false, enableAutoIndent: true,
  textInputAriaLabel: told.label,
});
editor.session.setUndoManager(new ace.UndoManager());
// what these would fetch is not part of the site
['openCommandPalette', 'openCommandPallete', 'showSettingsMenu'].forEach((name) => editor.commands.removeCommand(name));
const LineWidgets = ace.require('ace/line_widgets').LineWidgets;
editor.session.widgetManager = new LineWidgets(editor.session);
editor.session.widgetManager.attach(editor);
form.classList.add('scripted');
area.hidden = true;
byId('helping').hidden = false;
byId('editor-keys').hidden = false;
document.querySelector('label[for=text]').addEventListener('click', () => editor.focus());
const listedBefore = byId('mistakes-of-text');
if (listedBefore) {
  listedBefore.hidden = true;
}
addEventListener('resize', () => editor.resize());
const wanted = Number(new URLSearchParams(location.search).get('line'));
if (wanted > 0) {
  editor.gotoLine(wanted);
  editor.scrollToLine(wanted - 1, false, false);
}

// --- mistakes, under their lines and in a list ------------------------------------------------------------

let widgets = [];
let markers = [];

function lineOf(problem) {
  return problem.chapter === told.file ? Math.min(problem.line, editor.session.getLength()) : 0;
}

function showProblems(problems) {
  widgets.forEach((widget) => editor.session.widgetManager.removeLineWidget(widget));
  markers.forEach((marker) => editor.session.removeMarker(marker));
  const inLines = problems.filter((problem) => lineOf(problem) > 0);
  widgets = inLines.map(underItsLine);
  markers = inLines.map((problem) => {
    const row = lineOf(problem) - 1;
    const text = editor.session.getLine(row);
    const Range = ace.require('ace/range').Range;
    return editor.session.addMarker(new Range(row, text.search(/\S|$/), row, text.length), 'line-mistake', 'text');
  });
  editor.session.setAnnotations(inLines.map((problem) =>
    ({row: lineOf(problem) - 1, column: 0, type: 'error', text: problem.reason})));
  const first = problems.length > 0 ? where(problems[0]) + ': ' + problems[0].reason : '';
  say(byId('mistake-state'), problems.length === 0 ? told.fine
    : problems.length === 1 ? fill(told.one, first) : fill(told.many, problems.length, first));
  byId('mistake-list').replaceChildren(...problems.map(listed));
}

function underItsLine(problem) {
  const said = problem.nearest ? problem.reason + ' ' + told.nearest + ' ' + problem.nearest : problem.reason;
  const widget = {row: lineOf(problem) - 1, fixedWidth: true, coverGutter: true, el: make('div', 'line-problem', said)};
  editor.session.widgetManager.addLineWidget(widget);
  return widget;
}

function where(problem) {
  if (problem.chapter !== told.file) {
    return problem.line > 0 ? problem.chapter + ', ' + fill(told.line, problem.line) : problem.chapter;
  }
  return problem.line > 0 ? fill(told.line, problem.line) : told.whole;
}

function listed(problem) {
  const item = document.createElement('li');
  if (lineOf(problem) > 0) {
    item.append(button(where(problem), () => goTo(lineOf(problem))));
  } else {
    item.append(make('strong', '', where(problem)));
  }
  item.append(': ' + problem.reason);
  if (problem.nearest) {
    const use = button(told.use, () => replaceLine(lineOf(problem), problem.nearest));
    use.setAttribute('aria-label', told.use + ', ' + where(problem) + ': ' + problem.nearest);
    item.append(make('code', 'found', problem.nearest), use);
  }
  return item;
}

function button(text, action) {
  const made = make('button', 'plain-button', text);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}

// says nothing twice, so that a screen reader does not either
function say(where, text) {
  if (where.textContent !== text) {
    where.textContent = text;
  }
}

function goTo(line) {
  editor.gotoLine(line, editor.session.getLine(line - 1).search(/\S|$/));
  editor.focus();
}

// --- sentences and figures, offered -----------------------------------------------------------------------

const {snippetManager} = ace.require('ace/snippets');
let words = {conditions: [], conclusions: [], figures: []};

// gaps of a sentence become places to go to with Tab
function asSnippet(sentence) {
  let gap = 0;
  return sentence.replace(/\[number]|\{([^}]*)}|"…"/g, (found, choices) => {
    gap++;
    if (choices === undefined) {
      return found === '[number]' ? '[${' + gap + ':number}]' : '"${' + gap + ':…}"';
    }
    return '${' + gap + ':' + choices.split(/ \| |, /)[0] + '}';
  });
}

function replaceLine(line, sentence) {
  const row = line - 1;
  const text = editor.session.getLine(row);
  editor.selection.setRange({start: {row, column: text.search(/\S|$/)}, end: {row, column: text.length}});
  snippetManager.insertSnippet(editor, asSnippet(sentence));
  editor.focus();
}

function isConcluding(row) {
  for (let above = row - 1; above >= 0; above--) {
    const line = editor.session.getLine(above).trim();
    if (line === 'then' || line === 'when') {
      return line === 'then';
    }
  }
  return false;
}

const offering = {
  getCompletions(at, session, pos, prefix, callback) {
    const line = session.getLine(pos.row);
    const before = line.slice(0, pos.column);
    if (/\[[a-z0-9-]*$/.test(before)) {
      const closing = line[pos.column] === ']' ? '' : ']';
      callback(null, words.figures.map((figure) =>
        ({caption: figure.name, value: figure.name + closing, meta: figure.amount})));
      return;
    }
    const start = line.search(/\S|$/);
    const fixed = before.slice(start, pos.column - prefix.length).toLowerCase().split(/\s+/);
    const range = {start: {row: pos.row, column: start}, end: {row: pos.row, column: line.length}};
    const sentences = isConcluding(pos.row) ? words.conclusions : words.conditions;
    callback(null, sentences
      .filter((sentence) => fixed.every((word) => sentence.toLowerCase().includes(word)))
      .map((sentence) => ({caption: sentence, snippet: asSnippet(sentence), range})));
  },
};
ace.require('ace/ext/language_tools');
editor.setOptions({enableBasicAutocompletion: [offering], enableLiveAutocompletion: [offering],
  liveAutocompletionThreshold: 3, liveAutocompletionDelay: 150});
editor.completers = [offering];

const search = byId('sentence-words');
const MOST_SHOWN = 60;

function showOffers() {
  const wantedWords = search.value.trim().toLowerCase().split(/\s+/);
  const has = (text) => wantedWords.every((word) => text.toLowerCase().includes(word));
  const offers = [];
  const offer = (text, about, insert) => {
    if (has(text + ' ' + about)) {
      offers.push({text, about, insert});
    }
  };
  words.conditions.forEach((sentence) => offer(sentence, told.condition, () => insertSentence(sentence)));
  words.conclusions.forEach((sentence) => offer(sentence, told.conclusion, () => insertSentence(sentence)));
  words.figures.forEach((figure) => offer('[' + figure.name + ']', figure.amount, () => editor.insert('[' + figure.name + ']')));
  say(byId('sentence-state'), fill(told.shown, offers.length));
  byId('sentence-list').replaceChildren(...offers.slice(0, MOST_SHOWN).map((one) => {
    const made = button(one.text + ' ', () => {
      one.insert();
      editor.focus();
    });
    made.append(make('span', 'aside', one.about));
    const item = document.createElement('li');
    item.append(made);
    return item;
  }));
}

// into an empty line, else into a line of its own below
function insertSentence(sentence) {
  const row = editor.getCursorPosition().row;
  editor.navigateLineEnd();
  if (editor.session.getLine(row).trim() !== '') {
    editor.insert('\n');
  }
  const indent = editor.session.getLine(editor.getCursorPosition().row).trim() === '' ? '  ' : '';
  editor.selection.selectLineStart();
  snippetManager.insertSnippet(editor, indent + asSnippet(sentence));
}

search.addEventListener('input', showOffers);
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') {
    event.preventDefault();
  }
});

// --- checking and saving by itself ------------------------------------------------------------------------

const CHECK_AFTER = 400;
const SAVE_AFTER = 2000;
const state = byId('save-state');
let changes = 0;
let savedChanges = 0;
let saving = false;
let stopped = false;
let checkTimer;
let saveTimer;

async function send(address, fields) {
  const body = new URLSearchParams({_csrf: form.elements._csrf.value, text: editor.getValue(), ...fields});
  return fetch(address, {method: 'POST', body, headers: {Accept: 'application/json'}});
}

async function check() {
  const checked = changes;
  try {
    const answer = await send(told.check, {file: told.file});
    if (answer.ok) {
      const {problems} = await answer.json();
      if (checked === changes) {
        showProblems(problems);
      }
    }
  } catch (lost) {
    // saving, which follows, says so
  }
}

async function save() {
  if (saving || stopped || savedChanges === changes) {
    return;
  }
  saving = true;
  const sent = changes;
  try {
    await took(await send(told.autosave, {seen: form.elements.seen.value}), sent);
  } catch (lost) {
    tell(fill(told.failed, lost.message), true);
  }
  saving = false;
  if (savedChanges !== changes && !stopped) {
    saveTimer = setTimeout(save, SAVE_AFTER);
  }
}

async function took(answer, sent) {
  if (answer.ok) {
    form.elements.seen.value = (await answer.json()).seen;
    savedChanges = sent;
    const now = new Date().toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
    tell(sent === changes ? fill(told.saved, now) : told.unsaved, false);
    return;
  }
  // trying again would not help; the button shows the whole page about it
  stopped = true;
  tell(answer.status === 409 ? told.overtaken : answer.status === 422 ? told.tooMuch : fill(told.failed, answer.status), true);
}

function tell(text, bad) {
  say(state, text);
  state.classList.toggle('bad', bad);
}

editor.session.on('change', () => {
  changes++;
  area.value = editor.getValue();
  if (!stopped) {
    tell(told.unsaved, false);
  }
  clearTimeout(checkTimer);
  clearTimeout(saveTimer);
  checkTimer = setTimeout(check, CHECK_AFTER);
  saveTimer = setTimeout(save, SAVE_AFTER);
});

let leaving = false;
form.addEventListener('submit', () => {
  leaving = true;
  stopped = true;
});
addEventListener('beforeunload', (event) => {
  if (!leaving && savedChanges !== changes) {
    event.preventDefault();
  }
});

fetch(told.words, {headers: {Accept: 'application/json'}})
  .then((answer) => answer.json())
  .then((known) => {
    words = known;
    showOffers();
  })
  .catch((lost) => say(byId('sentence-state'), lost.message));
check();
