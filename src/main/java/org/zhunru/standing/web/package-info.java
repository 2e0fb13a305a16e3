/** Pages of the standing bodies. */
package org.zhunru.standing.web;
