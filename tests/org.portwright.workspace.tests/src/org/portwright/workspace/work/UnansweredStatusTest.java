package org.portwright.workspace.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The user reads who did not answer; a log has the kind of trouble alone. */
@SuppressWarnings("nls")
class UnansweredStatusTest {

	private static final String NAMES = "contoso.example did not answer anna@contoso.example";

	/** Kinds of trouble, as those have who ask. */
	enum Trouble {
		TIME_OUT, HOST_UNKNOWN
	}

	@ParameterizedTest
	@EnumSource
	void aLogHasTheKindOfTroubleAlone(Trouble trouble) {
		var cause = new IOException(NAMES);
		OperationException failure = OperationException.notAnswered(NAMES, trouble, cause);
		assertEquals(NAMES, failure.getMessage());
		assertSame(cause, failure.getStatus().getException());
		UnansweredStatus status = ((UnansweredStatus) failure.getStatus()).inWords("Reception: " + NAMES);
		assertEquals("Reception: " + NAMES, status.getMessage());
		IStatus logged = status.logged();
		assertEquals(IStatus.INFO, logged.getSeverity());
		assertNull(logged.getException());
		assertTrue(logged.getMessage().contains(trouble.name()), logged.getMessage());
		assertTrue(!logged.getMessage().contains("contoso") && !logged.getMessage().contains("Reception"),
				logged.getMessage());
	}
}
