/** Pages and API of the room refusal. */
package org.zhunru.refusal.web;
