/** Pages and API of the admission room. */
package org.zhunru.admission.web;
