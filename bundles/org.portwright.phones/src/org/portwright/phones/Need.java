package org.portwright.phones;

/** What a sign-in of a phone asks for. */
public enum Need {
	/** The service that the phones of the tenant sign in to. */
	SERVICE,
	/** A cloud in which the service lets phones in. */
	CLOUD,
	/** A model that is documented to work. */
	MODEL,
	/** Firmware that is new enough. */
	FIRMWARE,
	/** The MAC address, which lists for bulk sign-in name the phone by. */
	MAC,
	/** An account to sign in with. */
	ACCOUNT,
	/** The account of a common area phone. */
	ACCOUNT_KIND,
	/** A second factor that the sign-in can be given, or none. */
	SECOND_FACTOR,
	/** A licence to call. */
	LICENCE,
	/** The service plan Skype for Business Online (Plan 2), on for the account. */
	SERVICE_PLAN,
	/** A phone number that the account has. */
	NUMBER,
	/** An IP phone policy with the sign-in mode of common area phones. */
	COMMON_AREA_POLICY,
	/** A calling policy that lets SIP devices call. */
	CALLING_POLICY,
	/** A calling policy that lets calls be redirected. */
	CALL_REDIRECT,
	/** Conditional Access that lets the sign-in through. */
	CONDITIONAL_ACCESS,
	/** The region that phones are provisioned by. */
	PROVISIONING,
	/** Bulk sign-in switched on in the tenant. */
	BULK_SIGN_IN,
	/** New accounts that are not asked for a second factor by themselves. */
	NEW_ACCOUNTS,
	/** Public addresses of the sites that the tenant trusts. */
	TRUSTED_ADDRESSES,
	/** The Organisation ID, which the address for bulk provisioning ends with. */
	TENANT_ID
}
