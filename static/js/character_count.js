// Says how many characters are left. Seen at once, read out only when the typing rests.

const RESTS_AFTER = 1200;

// As the server counts: whole characters, and two for a line break.
const length = (text) => [...text.replaceAll("\n", "\r\n")].length;

function follow(count) {
  const control = document.getElementById(count.dataset.countFor);
  const limit = Number(control.dataset.characterLimit);
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.setAttribute("role", "status");
  count.after(spoken);
  let rest;

  const words = () => {
    const left = limit - length(control.value);
    const number = Math.abs(left).toLocaleString(document.documentElement.lang);
    return `${left < 0 ? count.dataset.over : count.dataset.left} ${number}`;
  };
  const show = () => {
    count.textContent = words();
    count.classList.toggle("is-over", length(control.value) > limit);
  };

  control.addEventListener("input", () => {
    show();
    clearTimeout(rest);
    rest = setTimeout(() => (spoken.textContent = words()), RESTS_AFTER);
  });
  if (control.value) show();
}

document.querySelectorAll("[data-count-for]").forEach(follow);
