import '@vaadin/password-field/src/vaadin-password-field.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import '@vaadin/button/src/vaadin-button.js';
import 'Frontend/generated/jar-resources/disableOnClickFunctions.js';
import '@vaadin/notification/src/vaadin-notification.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import '@vaadin/app-layout/src/vaadin-app-layout.js';
import '@vaadin/app-layout/src/vaadin-drawer-toggle.js';
import '@vaadin/side-nav/src/vaadin-side-nav.js';
import '@vaadin/side-nav/src/vaadin-side-nav-item.js';
import '@vaadin/icons/vaadin-iconset.js';
import '@vaadin/icon/src/vaadin-icon.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === 'c026570abd399b59b145fad4fb925cd8e610d7eac8609ae1464d8c1bd86d2f91') {
    pending.push(import('./chunks/chunk-853b24ccc784af3021834ad6f62236a9b18d150882b4ab7b73f62c6004468c68.js'));
  }
  if (key === 'afa870b1a44185446f9cfb018ad56d2f0b07673ced9ad3ede3d19c02bf12de40') {
    pending.push(import('./chunks/chunk-a694c122f1c063512d5e5b79da6b6e63c7153c84b7ba08f92af72f0599da35ec.js'));
  }
  if (key === '01a276655bcf2e81dace15e36f76e4f0711d0e1018315f38b6b8d8c7ec8c7c7e') {
    pending.push(import('./chunks/chunk-007cd0d6bad725692d64265f4c30528f27533a7e41eab0c0b3fd2a76ed1decd5.js'));
  }
  if (key === '47d425d13c54b822860ed3b118ec24c0e98a4bb6f71ef6ddb8432e48c23a2219') {
    pending.push(import('./chunks/chunk-f292c66a5c35d0f8cc35356ddeb30671495ef8a019ef8dd9467a2546a01972d3.js'));
  }
  if (key === 'db62266da09549c6119c905fff85531c795084ba54c9ee45922970fce4d239c8') {
    pending.push(import('./chunks/chunk-ae57b178a6f6400c030cd6167511f992a911c88202efd390508feafee06a73ee.js'));
  }
  if (key === 'fd822220e54708fa3c7f3d12c6ae524ab7a416d74826c416ae52cc61f78145c0') {
    pending.push(import('./chunks/chunk-657f45d762b924debcb70f494b36e8c150cdfcafa1b432a4759c804d34ea2c91.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}