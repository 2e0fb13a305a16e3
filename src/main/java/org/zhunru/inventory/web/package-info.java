/** Pages and API of the room inventory. */
package org.zhunru.inventory.web;
