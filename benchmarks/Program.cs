using ShoeData.Benchmarks;

return await BenchmarkCommands.Root().Parse(args).InvokeAsync();
