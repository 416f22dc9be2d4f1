package org.portwright.guides;

/** Whom a guide is opened for. */
public enum GuideAudience {
	/** A desk phone of a tenant. */
	PHONE,
	/** A tenant. */
	TENANT
}
