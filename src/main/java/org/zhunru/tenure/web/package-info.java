/** Pages and API of the room tenure. */
package org.zhunru.tenure.web;
