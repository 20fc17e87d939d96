// Sets the text size without a new page, and reads the article aloud with the browser's own voice, sentence by sentence.
"use strict";

const stories = [...document.querySelectorAll(".story")];

for (const form of document.querySelectorAll("form.text-size")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = event.submitter;
    for (const button of form.querySelectorAll("button")) {
      stories.forEach((story) => story.classList.toggle(button.className, button === chosen));
      button.setAttribute("aria-pressed", String(button === chosen));
    }
    // The server gives the device its cookie; were it away, the size would hold for this page only.
    fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, chosen)), redirect: "manual" }).catch(() => {});
  });
}

const voice = window.speechSynthesis;
const panel = document.querySelector(".speech");
const sentences = stories.flatMap((story) => [...story.querySelectorAll(".sentence")]);

if (voice && panel && sentences.length > 0) {
  const go = panel.querySelector("[data-speech=go]");
  const stop = panel.querySelector("[data-speech=stop]");
  const said = panel.querySelector(".speech-said");
  let next = 0;
  let running = false;
  // What an utterance of an earlier click still reports counts no more.
  let turn = 0;

  // A browser without a voice has nothing to offer; some tell of their voices only later.
  const offer = () => {
    panel.hidden = voice.getVoices().length === 0;
  };
  offer();
  voice.addEventListener?.("voiceschanged", offer);

  const words = (sentence) => {
    const copy = sentence.cloneNode(true);
    copy.querySelectorAll("button").forEach((button) => button.remove());
    return copy.textContent;
  };

  const show = () => {
    go.querySelector("[data-word]").textContent = running ? "Pause" : next > 0 ? "Go on" : "Listen";
    go.querySelector("[aria-hidden]").textContent = running ? "❚❚" : "▶";
    stop.hidden = !running && next === 0;
    sentences.forEach((sentence, i) => sentence.classList.toggle("speaking", i === next && !stop.hidden));
  };

  const halt = (at) => {
    turn++;
    running = false;
    next = at;
    voice.cancel();
    show();
  };

  const speak = () => {
    if (next >= sentences.length) {
      halt(0);
      said.textContent = "That was all of it.";
      return;
    }
    const mine = ++turn;
    const utterance = new SpeechSynthesisUtterance(words(sentences[next]));
    utterance.lang = "en";
    utterance.onend = () => {
      if (mine === turn) {
        next++;
        speak();
      }
    };
    utterance.onerror = () => {
      if (mine === turn) {
        halt(next);
        said.textContent = "This browser could not read it aloud. Try once more.";
      }
    };
    running = true;
    show();
    sentences[next].scrollIntoView({ block: "nearest" });
    voice.speak(utterance);
  };

  // Paused by stopping: not every browser can pause a voice. It goes on at the beginning of the sentence.
  go.addEventListener("click", () => {
    said.textContent = "";
    if (running) {
      halt(next);
    } else {
      voice.cancel();
      speak();
    }
  });
  stop.addEventListener("click", () => {
    halt(0);
    go.focus();
  });
  window.addEventListener("pagehide", () => voice.cancel());
}
