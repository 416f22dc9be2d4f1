package org.portwright.cli.internal.problems;

import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.records.SignatureWatch;

/** A signature that a change took out, as JSON. */
public record SignatureAnswer(String signatory, @Nullable String date, String signedCopy) {

	public static SignatureAnswer of(SignatureWatch.TakenOut gone) {
		return new SignatureAnswer(gone.signatory(), gone.date().map(LocalDate::toString).orElse(null),
				gone.signedCopy());
	}
}
