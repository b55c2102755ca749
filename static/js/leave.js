// Leaving without a trace in Back: the empty page takes the place of this one. Without scripts the form does.

for (const form of document.querySelectorAll("form[data-leave]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // At once, before the server has answered: nobody shall read on.
    document.documentElement.hidden = true;
    try {
      await fetch(form.action, { method: "POST", body: new FormData(form, event.submitter), redirect: "manual" });
      location.replace(form.dataset.leave);
    } catch {
      form.submit();
    }
  });
}

// A page that Back takes from memory would show what the server does not give any more.
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    location.reload();
  }
});
