package org.portwright.directory.review;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.ExpectedTenant;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphException;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.directory.signin.GraphTokens;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Reads what a tenant's directory says, with progress. Nothing of it is in a model yet. */
public final class ReadDirectory implements Calculation<DirectoryReading> {

	private final GraphDirectory directory;
	private final GraphPlace place;
	private final Optional<ExpectedTenant> expected;
	private final GraphTokens tokens;

	/**
	 * @param place    where Graph is asked; {@link TenantPlaces} knows it of a tenant
	 * @param expected the only tenant that may be read; empty for whichever somebody is signed in to
	 * @param tokens   of who is signed in
	 */
	public ReadDirectory(GraphDirectory directory, GraphPlace place, Optional<ExpectedTenant> expected,
			GraphTokens tokens) {
		this.directory = directory;
		this.place = place;
		this.expected = expected;
		this.tokens = tokens;
	}

	@Override
	public DirectoryReading calculate(Host host) throws OperationException {
		try {
			return directory.read(place, expected, tokens,
					(part, entries) -> host.monitor().subTask(told(part, entries)),
					host::isCanceled);
		} catch (GraphException e) {
			throw OperationException.notAnswered(e.getMessage(), e.trouble(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private static String told(DirectoryPart part, int entries) {
		return MessageFormat.format(Messages.ReadDirectory_read, part.inWords(), entries);
	}
}
