package org.portwright.phones.lists;

import java.util.List;

import org.portwright.phones.internal.texts.Messages;

/**
 * Consequences and conditions of every bulk sign-in, for people to read before they write the list.
 * <p>Sources: Microsoft, <em>New-CsSdgBulkSignInRequest</em>, learn.microsoft.com/powershell/module/microsoftteams
 * (password); <em>Microsoft-managed Conditional Access policies</em>, 2025-11-06 (new accounts); trusted addresses as
 * {@link BulkError}.
 */
public final class BulkNotes {

	private BulkNotes() {
	}

	/** Sentences for people, the weightiest first. */
	public static List<String> all() {
		return List.of(Messages.BulkNotes_password, Messages.BulkNotes_newAccounts, Messages.BulkNotes_trusted,
				Messages.BulkNotes_summary);
	}
}
