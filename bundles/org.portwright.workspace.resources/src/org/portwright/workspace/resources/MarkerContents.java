package org.portwright.workspace.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.checks.ProblemCounts;
import org.portwright.porting.checks.ProblemCounts.Kind;
import org.portwright.porting.fields.FieldNames;
import org.portwright.workspace.resources.internal.texts.Messages;

/**
 * What the markers of a file say: one for each code and field, and not more than the Problems view can bear. A field
 * that is merely still empty is no error yet.
 */
final class MarkerContents {

	/** 10,000 markers take a quarter of a second and nobody reads them; a hundred thousand take 15 seconds. */
	private static final int MOST = 1_000;
	private static final String TOO_MANY = "MORE_PROBLEMS"; //$NON-NLS-1$

	private MarkerContents() {
	}

	/** The attributes of the markers for these problems, the errors first. */
	static List<Map<String, Object>> of(Collection<Problem> problems) {
		Map<List<Object>, List<Problem>> byField = new LinkedHashMap<>();
		problems.stream().sorted(Comparator.comparing(MarkerContents::severity).reversed())
				.forEach(problem -> byField
						.computeIfAbsent(ProblemCounts.key(problem), key -> new ArrayList<>()).add(problem));
		boolean tooMany = byField.size() > MOST;
		List<Map<String, Object>> markers = new ArrayList<>();
		byField.values().stream().limit(tooMany ? MOST - 1 : MOST).map(MarkerContents::ofField).forEach(markers::add);
		if (tooMany) {
			markers.add(more(byField.size() - markers.size()));
		}
		return markers;
	}

	/** The attributes of the marker of a file that cannot be read or judged. */
	static List<Map<String, Object>> unreadable(int line, String reason) {
		Map<String, Object> attributes = marker(ProblemMarkers.FILE_UNREADABLE, reason, IMarker.SEVERITY_ERROR,
				Kind.ERROR);
		if (line > 0) {
			attributes.put(IMarker.LINE_NUMBER, line);
			attributes.put(IMarker.LOCATION, NLS.bind(Messages.MarkerContents_line, line));
		}
		return List.of(attributes);
	}

	private static Map<String, Object> ofField(List<Problem> problems) {
		Problem first = problems.get(0);
		long count = problems.stream().mapToLong(Problem::count).sum();
		Map<String, Object> attributes = marker(first.code(), first.message(), severity(first),
				kind(problems));
		attributes.put(ProblemMarkers.FEATURE, first.feature());
		attributes.put(ProblemMarkers.OBJECT, first.object());
		if (!first.files().isEmpty()) {
			attributes.put(ProblemMarkers.OTHERS, shortened(String.join("\n", first.files()))); //$NON-NLS-1$
		}
		attributes.put(ProblemMarkers.VALUE, shortened(first.value()));
		attributes.put(ProblemMarkers.COUNT, String.valueOf(count));
		attributes.put(ProblemMarkers.JUDGEMENT, first.judgement());
		String field = FieldNames.of(first.feature(), first.value());
		attributes.put(IMarker.LOCATION, count == 1 ? field : NLS.bind(Messages.MarkerContents_places, field, count));
		Optional<QuickFix> fix = first.fix();
		fix.ifPresent(known -> {
			attributes.put(ProblemMarkers.FIX, shortened(known.label()));
			attributes.put(ProblemMarkers.FIX_ID, known.id());
		});
		return attributes;
	}

	private static Map<String, Object> more(int count) {
		return marker(TOO_MANY, NLS.bind(Messages.MarkerContents_more, count), IMarker.SEVERITY_INFO, Kind.REMARK);
	}

	/** What several problems that are one marker are counted as. */
	private static Kind kind(List<Problem> problems) {
		return problems.stream().map(Kind::of).min(Comparator.naturalOrder()).orElse(Kind.REMARK);
	}

	private static Map<String, Object> marker(String code, String message, int severity, Kind kind) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(ProblemMarkers.CODE, code);
		attributes.put(IMarker.MESSAGE, shortened(message));
		attributes.put(IMarker.SEVERITY, severity);
		attributes.put(ProblemMarkers.KIND, kind.name().toLowerCase(Locale.ROOT));
		// Deleted, it would come back: it holds as long as the file is as it is.
		attributes.put(IMarker.USER_EDITABLE, false);
		return attributes;
	}

	private static int severity(Problem problem) {
		if (problem.stillNeeded()) {
			return IMarker.SEVERITY_INFO;
		}
		return switch (problem.severity()) {
		case ERROR -> IMarker.SEVERITY_ERROR;
		case WARNING -> IMarker.SEVERITY_WARNING;
		case INFO -> IMarker.SEVERITY_INFO;
		};
	}

	/** A marker takes text of 64 KB at most. */
	private static String shortened(String text) {
		final int most = 2_000;
		return text.length() <= most ? text : text.substring(0, most) + '\u2026';
	}
}
