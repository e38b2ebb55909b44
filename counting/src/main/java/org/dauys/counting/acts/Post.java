package org.dauys.counting.acts;

/**
 * A role in an area. It reaches every station below its commission, at whatever depth, or every station of its constituency.
 *
 * @param role the role
 * @param area the code of a commission; of a constituency, if the role is {@link Role#CONSTITUENCY}
 */
public record Post(Role role, String area) {}
