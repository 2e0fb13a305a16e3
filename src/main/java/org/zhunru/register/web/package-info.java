/** Pages and API of the room register. */
package org.zhunru.register.web;
