package org.portwright.phones.lists;

import org.portwright.porting.written.MacAddress;

/**
 * A row of a list for Microsoft.
 *
 * @param phone the id of the phone
 * @param text  the account for bulk sign-in, or the location for provisioning
 */
public record BulkRow(String phone, MacAddress mac, String text) {
}
