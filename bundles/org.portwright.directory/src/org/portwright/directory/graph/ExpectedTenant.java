package org.portwright.directory.graph;

/**
 * The tenant that is to be read, and no other.
 *
 * @param name           what people call it
 * @param organisationId its GUID; empty where it is not known
 * @param domain         one of its domains, by which it is known where its GUID is not; empty where none is known
 */
public record ExpectedTenant(String name, String organisationId, String domain) {
}
