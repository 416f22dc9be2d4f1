package org.portwright.workspace.kept;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.paths.Blank;

/**
 * A file that lies beside an order.
 *
 * @param name      its name there
 * @param givenName as who sent it called it; empty without a name
 * @param size      in bytes
 * @param sha256    its SHA-256, in small hexadecimal digits
 */
public record KeptContent(String name, String givenName, long size, String sha256) {

	/** What an order says of a file. */
	public static KeptContent of(KeptFile kept) {
		return new KeptContent(text(kept.getName()), text(kept.getGivenName()), kept.getSize(), text(kept.getSha256()));
	}

	/** Returns whether what an order says of a file is said of this one: it is what lies there under its name. */
	boolean isNoted(KeptFile noted) {
		return name.equals(noted.getName()) && sha256.equals(noted.getSha256());
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** It as an object that is in no file yet. */
	KeptFile made() {
		KeptFile kept = ModelFactory.eINSTANCE.createKeptFile();
		kept.setId(Blank.randomId("file-")); //$NON-NLS-1$
		kept.setName(name);
		kept.setGivenName(givenName);
		kept.setSize(size);
		kept.setSha256(sha256);
		return kept;
	}
}
