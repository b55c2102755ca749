// The browsers inside apps work, but copy badly and forget early. Say so where starting again costs nothing.

const APPS = /FBAN|FBAV|FB_IAB|Instagram|Barcelona|Messenger|WhatsApp|TikTok|musical_ly|BytedanceWebview|Snapchat|Pinterest|LinkedInApp|Twitter|Line\/|GSA\/|; wv\)|iP(?:hone|ad|od)(?!.*Safari\/)/;

if (APPS.test(navigator.userAgent)) {
  for (const notice of document.querySelectorAll("[data-in-app-notice]")) notice.hidden = false;
}
