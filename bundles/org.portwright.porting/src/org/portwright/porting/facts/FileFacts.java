package org.portwright.porting.facts;

/** What the other files of an engagement need to know of one. Immutable, and independent of the model. */
public sealed interface FileFacts permits OrderFacts, TenantFacts {

	/** The Organisation ID that it gives, in lower case without space around it; empty where it gives none. */
	String organisationId();
}
