package org.portwright.porting.ui.internal.overview;

import org.portwright.porting.life.NextAct;

/** Where something on the page leads. */
sealed interface Target {

	/** Something is done. */
	record Doing(NextAct act) implements Target {
	}

	/** A field is shown. */
	record Field(String path) implements Target {
	}

	/** A page of the editor is shown. */
	record Page(String id) implements Target {
	}
}
