// Leaving without a trace in Back: the plain page takes the place of this one. Without scripts the form does.

const form = document.querySelector("form[data-leave]");

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.submitter;
  try {
    await fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" });
    location.replace(form.dataset.leave);
  } catch {
    form.submit();
  }
});
