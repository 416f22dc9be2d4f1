package org.portwright.guides;

/** How the place of a phone reaches an emergency service. */
public enum StepLocation {
	/** The phone's network tells it: the model has dynamic location. */
	DYNAMIC,
	/** The address tells it that is registered for the number. */
	REGISTERED
}
