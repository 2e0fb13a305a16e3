/** Pages and API of the room adjustment. */
package org.zhunru.adjustment.web;
