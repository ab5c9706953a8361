namespace ShoeData.Training;

/// <summary>What lies beside a weights file as <c>&lt;file&gt;.json</c> and says how it is to be used.</summary>
/// <param name="Preprocessing">The convention its input follows, e.g. <c>caffe-bgr</c>.</param>
internal sealed record WeightsSidecar(string Preprocessing);
