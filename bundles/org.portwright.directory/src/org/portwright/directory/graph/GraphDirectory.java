package org.portwright.directory.graph;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.portwright.directory.signin.GraphTokens;
import org.portwright.network.UserNetwork;
import org.portwright.network.WebClient;
import org.portwright.network.WebException;

/**
 * Reads what a tenant's directory says by Microsoft Graph: organisation, domains, telephone numbers and who has which.
 * It asks nothing unless it is called; between calls it has no thread and no connection. Any thread may call it but one
 * that must not wait.
 */
public final class GraphDirectory {

	private final UserNetwork network;
	private final GraphLimits limits;

	/** One with the usual limits. */
	public GraphDirectory(UserNetwork network) {
		this(network, GraphLimits.USUAL);
	}

	/** @param limits what a reading may take */
	public GraphDirectory(UserNetwork network, GraphLimits limits) {
		this.network = network;
		this.limits = limits;
	}

	/**
	 * Reads it all. A part that may not be read, or is not there, is missing in what comes of it, with a warning.
	 *
	 * @param expected the only tenant that may be read; empty for whichever somebody is signed in to
	 * @param canceled whether to stop; asked now and then
	 * @throws GraphException        if nothing is known of it after all
	 * @throws CancellationException if it was to stop, or the thread was interrupted
	 */
	public DirectoryReading read(GraphPlace place, Optional<ExpectedTenant> expected, GraphTokens tokens,
			GraphProgress progress, BooleanSupplier canceled) throws GraphException {
		var problems = new GraphProblems(place.host());
		try (var web = new WebClient(network, limits.page())) {
			var calls = new GraphCalls(web, tokens, limits, problems, canceled);
			return new DirectoryParts(calls, place, problems, limits, progress).read(expected, tokens.organisationId());
		} catch (WebException e) {
			throw new GraphException(GraphTrouble.NETWORK, e.getMessage(), e);
		}
	}
}
