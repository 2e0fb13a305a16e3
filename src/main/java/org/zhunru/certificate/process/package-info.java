/** The engine's side of certificate: the only place of this room that imports the engine. */
package org.zhunru.certificate.process;
