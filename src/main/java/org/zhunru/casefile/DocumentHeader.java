package org.zhunru.casefile;

import java.time.Instant;

/**
 * A document of a matter, without its content.
 *
 * @param id unguessable, unique
 * @param ref number of the matter, or the name of the draft it still belongs to
 * @param kind what it is to the feature, data to this room
 * @param fileName a harmless name to show and to offer for saving
 * @param mediaType decided by the content, never by what the sender said
 * @param size bytes
 * @param sha256 of the content, 64 small hexadecimal digits
 */
public record DocumentHeader(
    String id,
    String ref,
    String kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {}
