/**
 * Names that `window`, `document`, an element or a form of every page already has, as read from Chromium 156:
 * those of lower-case letters and digits, since an anchor has no others. An element whose id is such a name
 * can hide the property from scripts (HTML, "Named access on the Window object"; OWASP DOM Clobbering
 * Prevention Cheat Sheet). `tests/e2e/dom-names.spec.ts` asks the browser again.
 */
export const domNames: ReadonlySet<string> = new Set([
  ...words(`
  action after alert align all anchors animate append applets atob attributes autocapitalize autocomplete
  autocorrect autofocus before blur body btoa caches charset children chrome clear click close closed closest
  confirm console constructor contains cookie credentialless crypto dataset dir doctype document domain draggable
  elements embeds encoding enctype escape eval evaluate event external fence fetch find focus fonts forms frames
  fullscreen head hidden history id images implementation inert lang length links location locationbar matches
  menubar method name navigation navigator nonce normalize open opener origin parent part performance personalbar
  plugins popover prefix prepend prerendering print prompt pseudo referrer rel remove reset role scheduler screen
  scripts scroll scrollbars self slot spellcheck status statusbar stop style submit target timeline title toolbar
  top translate undefined unescape viewport when window write writeln
`),
  ...words(`
  abort afterprint animationcancel animationend animationiteration animationstart appinstalled auxclick beforecopy
  beforecut beforeinput beforeinstallprompt beforematch beforepaste beforeprint beforetoggle beforeunload
  beforexrselect blur cancel canplay canplaythrough change click close command contentvisibilityautostatechange
  contextlost contextmenu contextrestored copy cuechange cut dblclick devicemotion deviceorientation
  deviceorientationabsolute drag dragend dragenter dragleave dragover dragstart drop durationchange emptied ended
  error focus formdata freeze fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected
  gotpointercapture hashchange input invalid keydown keypress keyup languagechange load loadeddata loadedmetadata
  loadstart lostpointercapture message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover
  mouseup mousewheel offline online pagehide pagereveal pageshow pageswap paste pause play playing pointercancel
  pointerdown pointerenter pointerleave pointerlockchange pointerlockerror pointermove pointerout pointerover
  pointerrawupdate pointerup popstate prerenderingchange progress ratechange readystatechange rejectionhandled reset
  resize resume scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation seeked seeking
  select selectionchange selectstart slotchange stalled storage submit suspend timeupdate toggle transitioncancel
  transitionend transitionrun transitionstart unhandledrejection unload visibilitychange volumechange waiting
  webkitanimationend webkitanimationiteration webkitanimationstart webkitfullscreenchange webkitfullscreenerror
  webkittransitionend wheel
`).map((event) => `on${event}`),
]);

function words(lines: string): string[] {
  return lines.trim().split(/\s+/);
}
