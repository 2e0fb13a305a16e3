/** Pages and API of the room certificate. */
package org.zhunru.certificate.web;
