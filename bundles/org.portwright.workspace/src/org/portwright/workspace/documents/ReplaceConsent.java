package org.portwright.workspace.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.OperationException;

/**
 * Decides whether documents may replace files that do not say they are documents of ours. What no document may replace
 * is refused before.
 */
@FunctionalInterface
public interface ReplaceConsent {

	/** Asks the user; where nobody answers the files stay. */
	ReplaceConsent ASK = ReplaceConsent::ask;

	/** Given by the user beforehand. */
	ReplaceConsent GIVEN = (files, host) -> {
		// The files may be replaced.
	};

	/**
	 * Withheld by a host that does not ask.
	 *
	 * @param hint what the user can do, as a sentence
	 */
	static ReplaceConsent withheld(String hint) {
		return (files, host) -> {
			throw refused(files, hint);
		};
	}

	/**
	 * Returns if the files may be replaced.
	 *
	 * @param files as they were named, at least one
	 * @throws OperationException         if they may not
	 * @throws OperationCanceledException if the user keeps them
	 */
	void require(List<Path> files, Host host) throws OperationException;

	private static void ask(List<Path> files, Host host) throws OperationException {
		var question = new Question(
				NLS.bind(files.size() > 1 ? Messages.ReplaceConsent_questionSeveral : Messages.ReplaceConsent_question,
						names(files)),
				List.of(Messages.ReplaceConsent_keep, Messages.ReplaceConsent_replace));
		Optional<String> answer = host.ask(question);
		if (answer.isEmpty()) {
			throw refused(files, Messages.ReplaceConsent_hint);
		}
		if (!answer.get().equals(Messages.ReplaceConsent_replace)) {
			throw new OperationCanceledException();
		}
	}

	private static OperationException refused(List<Path> files, String hint) {
		return OperationException.wrongInput(
				NLS.bind(files.size() > 1 ? Messages.ReplaceConsent_keptSeveral : Messages.ReplaceConsent_kept,
						names(files), hint));
	}

	private static String names(List<Path> files) {
		return files.stream().map(file -> NLS.bind(Messages.ReplaceConsent_name, file))
				.collect(Collectors.joining(Messages.ReplaceConsent_separator));
	}
}
