// After a page came back with errors: start at the summary, and let its links reach the control itself.

const summary = document.querySelector("[data-focus-first]");

summary?.focus();
summary?.addEventListener("click", (event) => {
  const control = document.getElementById(event.target.closest("a")?.hash.slice(1) ?? "");
  if (!control) return;
  event.preventDefault();
  // The question should be in view with the control, not only the control.
  control.closest(".question")?.scrollIntoView();
  control.focus({ preventScroll: true });
});
