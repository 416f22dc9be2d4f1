package org.portwright.phones.lists;

import java.util.Optional;

import org.portwright.phones.Need;
import org.portwright.phones.internal.texts.Messages;

/**
 * What Microsoft answers of a phone in a bulk sign-in that fails, and what of it can be seen before the list is sent.
 * <p>Source: Microsoft, <em>Configure SIP Gateway</em>, section <em>Bulk sign in error messages</em>,
 * github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness, Teams/sip-gateway-configure.md at
 * 01317bfd1f49fb9a2d99f0151899920a74c94cad (2023-11-02). The names here are our own.
 */
public enum BulkError {
	/** The account is not found. Seen: whether its name can be one. */
	USER_NOT_FOUND(Need.ACCOUNT),
	/** The account has no number. Seen as far as the tenant says who has which. */
	NO_NUMBER(Need.NUMBER),
	/** The account's calling policy does not let SIP devices call. Seen as answered. */
	NO_CALLING_POLICY(Need.CALLING_POLICY),
	/** The account has no policy of common area phones. Seen as answered. */
	NO_COMMON_AREA_POLICY(Need.COMMON_AREA_POLICY),
	/** The device was not provisioned, or by another region. Seen: whether there is a region. */
	DEVICE_NOT_FOUND(Need.PROVISIONING),
	/** The device was provisioned by an address without the tenant's id. Seen: whether there is an id. */
	NO_TAG(Need.TENANT_ID),
	/** The device is off or without network. Not to be seen. */
	OFFLINE(),
	/** The device's public address is not trusted. Seen as answered. */
	ADDRESS_NOT_TRUSTED(Need.TRUSTED_ADDRESSES),
	/** More than 72 hours since it was provisioned, or 168 since it was signed out. Not to be seen. */
	TOO_LATE(),
	/** A device is in the list twice. Seen. */
	DUPLICATE_DEVICE(),
	/** The hardware id is not written as it has to be. Seen. */
	HARDWARE_ID(Need.MAC),
	/** The customer's own directory is not set up for it. Not to be seen. */
	ON_PREMISES(),
	/** The customer's own directory was asked too much at once. Seen: a list of more than 100. */
	THROTTLED(),
	/** The password could not be written back to the customer's own directory. Not to be seen. */
	PASSWORD_WRITEBACK();

	private final Optional<Need> need;

	BulkError() {
		need = Optional.empty();
	}

	BulkError(Need need) {
		this.need = Optional.of(need);
	}

	/** The error that comes of a need that is not met; empty where none is documented. */
	static Optional<BulkError> of(Need need) {
		for (BulkError error : values()) {
			if (error.need.equals(Optional.of(need))) {
				return Optional.of(error);
			}
		}
		return Optional.empty();
	}

	/** Whether anything of it can be seen before the list is sent. */
	public boolean isSeenBefore() {
		return need.isPresent() || this == DUPLICATE_DEVICE || this == THROTTLED;
	}

	/** What it is, a sentence for people. */
	public String words() {
		return switch (this) {
		case USER_NOT_FOUND -> Messages.BulkError_userNotFound;
		case NO_NUMBER -> Messages.BulkError_noNumber;
		case NO_CALLING_POLICY -> Messages.BulkError_noCallingPolicy;
		case NO_COMMON_AREA_POLICY -> Messages.BulkError_noCommonAreaPolicy;
		case DEVICE_NOT_FOUND -> Messages.BulkError_deviceNotFound;
		case NO_TAG -> Messages.BulkError_noTag;
		case OFFLINE -> Messages.BulkError_offline;
		case ADDRESS_NOT_TRUSTED -> Messages.BulkError_addressNotTrusted;
		case TOO_LATE -> Messages.BulkError_tooLate;
		case DUPLICATE_DEVICE -> Messages.BulkError_duplicateDevice;
		case HARDWARE_ID -> Messages.BulkError_hardwareId;
		case ON_PREMISES -> Messages.BulkError_onPremises;
		case THROTTLED -> Messages.BulkError_throttled;
		case PASSWORD_WRITEBACK -> Messages.BulkError_passwordWriteback;
		};
	}
}
