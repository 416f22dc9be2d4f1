package org.portwright.guides;

/** Where a person does a step that the application cannot do. */
public enum StepPlace {
	/** At the desk phone. */
	PHONE,
	/** In a browser. */
	BROWSER
}
