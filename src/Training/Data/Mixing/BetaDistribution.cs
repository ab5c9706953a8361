namespace ShoeData.Training;

/// <summary>Draws from the symmetric Beta distribution.</summary>
internal static class BetaDistribution
{
    /// <summary>0 to 1; for a small parameter mostly near the ends, for 1 anywhere, for a large one near the middle.</summary>
    /// <param name="parameter">Both of them; above 0.</param>
    public static double Draw(Random random, double parameter)
    {
        // In logarithms, as a Gamma of a small parameter is often too small for a double.
        double one = LogGamma(random, parameter), other = LogGamma(random, parameter);
        return 1 / (1 + Math.Exp(other - one));
    }

    // Marsaglia and Tsang 2000; a parameter below 1 is one above, times a power of a uniform number.
    private static double LogGamma(Random random, double parameter)
    {
        if (parameter < 1)
            return LogGamma(random, parameter + 1) + (Math.Log(1 - random.NextDouble()) / parameter);
        var d = parameter - (1 / 3.0);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = Normal(random);
            var v = Math.Pow(1 + (c * normal), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (normal * normal / 2) + (d * (1 - v + Math.Log(v))))
                return Math.Log(d * v);
        }
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
