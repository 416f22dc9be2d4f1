package org.portwright.porting.ui.internal.overview;

import org.portwright.porting.life.NextAct;
import org.portwright.workspace.kept.KeptContent;

/** Where something on the page leads. */
sealed interface Target {

	/** Something is done. */
	record Doing(NextAct act) implements Target {
	}

	/** A field is shown. */
	record Field(String path) implements Target {
	}

	/** A kept file is opened. */
	record KeptDocument(KeptContent kept) implements Target {
	}

	/** The letter of a revision is exported. */
	record RevisionExport(int revision) implements Target {
	}

	/** A page of the editor is shown. */
	record Page(String id) implements Target {
	}
}
