package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.portwright.porting.dates.MilestoneKind;

/** The outlines of the signs, for whoever draws them: polygons that differ also where there are no colours. */
public final class SignOutline {

	private static final int ROUND = 16;
	private static final int HEXAGON = 6;
	private static final int STAR = 10;
	private static final double INNER = 0.45;
	private static final Map<MilestoneKind, double[]> OUTLINES = new EnumMap<>(Map.of(//
			MilestoneKind.SUBMISSION, new double[] { -0.8, -1, 1, 0, -0.8, 1 }, //
			MilestoneKind.PORT_ORDER_ID, new double[] { -0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85 }, //
			MilestoneKind.ANSWER_DUE, new double[] { -0.9, -1, 0.9, -1, -0.9, 1, 0.9, 1 }, //
			MilestoneKind.FOC, new double[] { 0, -1, 1, 0, 0, 1, -1, 0 }, //
			MilestoneKind.NUMBERS_APPEAR,
			new double[] { -0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1, -0.35,
					0.35, -1, 0.35, -1, -0.35, -0.35, -0.35 }, //
			MilestoneKind.LAST_CANCEL, new double[] { -1, 0.85, 0, -1, 1, 0.85 }, //
			MilestoneKind.REQUESTED, regular(HEXAGON, 1, 1), //
			MilestoneKind.CUT_OVER, regular(STAR, 1, INNER), //
			MilestoneKind.CONVERSIONS, regular(ROUND, 0.9, 0.9), //
			MilestoneKind.RIGHT_ENDS, new double[] { -1, -0.85, 1, -0.85, 0, 1 }));

	private SignOutline() {
	}

	private static double[] regular(int corners, double even, double odd) {
		double[] points = new double[2 * corners];
		for (int i = 0; i < corners; i++) {
			double angle = 2 * Math.PI * i / corners - Math.PI / 2;
			double radius = i % 2 == 0 ? even : odd;
			points[2 * i] = radius * Math.cos(angle);
			points[2 * i + 1] = radius * Math.sin(angle);
		}
		return points;
	}

	/** The corners of a sign where it stands. */
	public static List<Corner> of(PictureShape.Sign sign) {
		double[] outline = OUTLINES.get(sign.kind());
		List<Corner> corners = new ArrayList<>(outline.length / 2);
		for (int i = 0; i < outline.length; i += 2) {
			corners.add(
					new Corner(sign.x() + outline[i] * sign.size() / 2, sign.y() + outline[i + 1] * sign.size() / 2));
		}
		return corners;
	}

	/** A corner of an outline. */
	public record Corner(double x, double y) {
	}
}
