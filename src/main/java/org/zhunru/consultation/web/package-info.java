/** Pages of consultations. */
package org.zhunru.consultation.web;
